variable "password" {
  type = string
}

resource "aws_db_instance" "this" {
  password = var.password # want "module.database.aws_db_instance.this: password is written in the code"
}
