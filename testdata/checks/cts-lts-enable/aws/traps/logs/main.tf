resource "aws_cloudwatch_log_group" "this" {
  name = "trail"
}

output "group" {
  value = aws_cloudwatch_log_group.this.arn
}
