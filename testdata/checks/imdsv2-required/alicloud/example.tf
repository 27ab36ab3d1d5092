variable "tokens" {
  type = string
}

resource "alicloud_instance" "required" {
  http_tokens = "required"
}

resource "alicloud_instance" "by_default" { # want "http_tokens is not set, want required"
  image_id = "aliyun_3_x64"
}

resource "alicloud_instance" "no_metadata" {
  http_endpoint = "disabled"
}

resource "alicloud_instance" "given" {
  http_tokens = var.tokens # unsure "depends on var.tokens"
}

resource "alicloud_ecs_launch_template" "required" {
  http_tokens = "required"
}

resource "alicloud_ecs_launch_template" "by_default" { # want "http_tokens is not set, want required"
  image_id = "aliyun_3_x64"
}

resource "alicloud_ecs_launch_template" "no_metadata" {
  http_endpoint = "disabled"
}

resource "alicloud_ecs_launch_template" "given" {
  http_tokens = var.tokens # unsure "depends on var.tokens"
}

resource "alicloud_launch_template" "required" {
  http_tokens = "required"
}

resource "alicloud_launch_template" "by_default" { # want "http_tokens is not set, want required"
  image_id = "aliyun_3_x64"
}

resource "alicloud_launch_template" "no_metadata" {
  http_endpoint = "disabled"
}

resource "alicloud_launch_template" "given" {
  http_tokens = var.tokens # unsure "depends on var.tokens"
}

resource "alicloud_instance" "of_a_template" { # skip: the template is judged
  launch_template_id = alicloud_ecs_launch_template.required.id
}

resource "alicloud_cs_kubernetes_node_pool" "required" {
  instance_metadata_options {
    http_tokens = "required"
  }
}

resource "alicloud_cs_kubernetes_node_pool" "by_default" { # want "instance_metadata_options.http_tokens is not set"
  node_pool_name = "payments"
}

resource "alicloud_cs_kubernetes_node_pool" "given" {
  instance_metadata_options {
    http_tokens = var.tokens # unsure "depends on var.tokens"
  }
}
