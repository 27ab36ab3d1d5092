variable "subnet_id" {
  type = string
}

resource "aws_instance" "this" {
  subnet_id = var.subnet_id
}

output "id" {
  value = aws_instance.this.id
}
