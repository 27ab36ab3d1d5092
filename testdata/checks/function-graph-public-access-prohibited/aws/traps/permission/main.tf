variable "principal" {
  type = string
}

resource "aws_lambda_permission" "this" {
  principal = var.principal # want "module.of_anybody.*so anybody"
}
