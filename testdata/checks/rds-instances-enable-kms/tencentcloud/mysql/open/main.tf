variable "instance" {
  type = string
}

resource "tencentcloud_mysql_instance_encryption_operation" "some" {
  instance_id = var.instance
}

resource "tencentcloud_mysql_instance" "perhaps" {} # unsure "tencentcloud_mysql_instance_encryption_operation.some perhaps names it in instance_id; depends on var.instance"
