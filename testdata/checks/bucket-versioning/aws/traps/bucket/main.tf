resource "aws_s3_bucket" "this" {
  bucket_prefix = "made-up"
}

output "name" {
  value = aws_s3_bucket.this.bucket
}
