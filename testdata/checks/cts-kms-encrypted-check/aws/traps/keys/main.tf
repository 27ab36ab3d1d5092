resource "aws_kms_key" "this" {
  for_each = toset(["trail", "mail"])
}

output "arns" {
  value = { for name, key in aws_kms_key.this : name => key.arn }
}
