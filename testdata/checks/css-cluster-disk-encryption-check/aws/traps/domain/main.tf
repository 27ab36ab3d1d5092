variable "encrypt" {
  type = object({ enabled = bool })
}

resource "aws_opensearch_domain" "this" {
  encrypt_at_rest {
    enabled = var.encrypt.enabled # want "module.plain.*is false"
  }
}
