variable "instance" {
  type = string
}

resource "tencentcloud_mariadb_encrypt_attributes" "some" {
  instance_id = var.instance
  encrypt_enabled = 1
}

resource "tencentcloud_mariadb_instance" "perhaps" {} # unsure "tencentcloud_mariadb_encrypt_attributes.some perhaps names it in instance_id; depends on var.instance"

resource "tencentcloud_mariadb_hour_db_instance" "perhaps" {} # unsure "tencentcloud_mariadb_encrypt_attributes.some perhaps names it in instance_id; depends on var.instance"

resource "tencentcloud_mariadb_dedicatedcluster_db_instance" "perhaps" {} # unsure "tencentcloud_mariadb_encrypt_attributes.some perhaps names it in instance_id; depends on var.instance"
