variable "instance_id" {
  type = string
}

resource "aws_eip" "this" {
  instance = var.instance_id # want "^module.server.aws_instance.this: module.address.aws_eip.this gives it a public address"
}
