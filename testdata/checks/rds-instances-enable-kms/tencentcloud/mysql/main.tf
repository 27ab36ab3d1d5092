resource "tencentcloud_mysql_instance" "encrypted" {}

resource "tencentcloud_mysql_instance_encryption_operation" "mysql_instance" {
  instance_id = tencentcloud_mysql_instance.encrypted.id
}

resource "tencentcloud_mysql_instance" "plain" {} # want "no tencentcloud_mysql_instance_encryption_operation names it in instance_id"
