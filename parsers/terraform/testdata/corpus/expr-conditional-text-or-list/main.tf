variable "actions" { default = ["s3:Get*"] }
output "x" {
  value = {
    Effect = "Allow"
    Action = length(var.actions) == 1 ? var.actions[0] : var.actions
  }
}
