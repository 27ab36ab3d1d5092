resource "tencentcloud_sqlserver_instance" "encrypted" {}

resource "tencentcloud_sqlserver_instance_tde" "sqlserver_instance" {
  instance_id = tencentcloud_sqlserver_instance.encrypted.id
  certificate_attribution = "self"
}

resource "tencentcloud_sqlserver_instance" "plain" {} # want "no tencentcloud_sqlserver_instance_tde names it in instance_id"

resource "tencentcloud_sqlserver_basic_instance" "encrypted" {}

resource "tencentcloud_sqlserver_instance_tde" "sqlserver_basic_instance" {
  instance_id = tencentcloud_sqlserver_basic_instance.encrypted.id
  certificate_attribution = "self"
}

resource "tencentcloud_sqlserver_basic_instance" "plain" {} # want "no tencentcloud_sqlserver_instance_tde names it in instance_id"

resource "tencentcloud_sqlserver_general_cloud_instance" "encrypted" {}

resource "tencentcloud_sqlserver_instance_tde" "sqlserver_general_cloud_instance" {
  instance_id = tencentcloud_sqlserver_general_cloud_instance.encrypted.id
  certificate_attribution = "self"
}

resource "tencentcloud_sqlserver_general_cloud_instance" "plain" {} # want "no tencentcloud_sqlserver_instance_tde names it in instance_id"
