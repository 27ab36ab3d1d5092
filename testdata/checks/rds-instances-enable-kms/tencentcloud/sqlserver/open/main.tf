variable "instance" {
  type = string
}

resource "tencentcloud_sqlserver_instance_tde" "some" {
  instance_id = var.instance
  certificate_attribution = "self"
}

resource "tencentcloud_sqlserver_instance" "perhaps" {} # unsure "tencentcloud_sqlserver_instance_tde.some perhaps names it in instance_id; depends on var.instance"

resource "tencentcloud_sqlserver_basic_instance" "perhaps" {} # unsure "tencentcloud_sqlserver_instance_tde.some perhaps names it in instance_id; depends on var.instance"

resource "tencentcloud_sqlserver_general_cloud_instance" "perhaps" {} # unsure "tencentcloud_sqlserver_instance_tde.some perhaps names it in instance_id; depends on var.instance"
