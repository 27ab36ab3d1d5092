variable "account" { default = "123456789012" }
variable "actions" { default = ["s3:Get*", "s3:List*"] }
resource "terraform_data" "bucket" { input = "logs" }
locals {
  statement = {
    Effect    = "Allow"
    Action    = concat(var.actions, ["s3:PutObject"])
    Resource  = ["arn:aws:s3:::${terraform_data.bucket.input}", "arn:aws:s3:::${terraform_data.bucket.input}/*"]
    Principal = { AWS = formatlist("arn:aws:iam::%s:role/%s", var.account, ["a", "b"]) }
  }
}
output "known" { value = jsonencode({ Version = "2012-10-17", Statement = [local.statement] }) }
output "unknown" { value = jsonencode({ Version = "2012-10-17", Statement = [merge(local.statement, { Resource = terraform_data.bucket.id })] }) }
output "decoded" { value = jsondecode(jsonencode({ Statement = [local.statement] })).Statement[0].Action }
output "heredoc" {
  value = <<-EOT
    {
      "Action": ${jsonencode(var.actions)},
      "Resource": "${local.statement.Resource[0]}"
    }
  EOT
}
