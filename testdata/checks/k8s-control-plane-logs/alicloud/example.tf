variable "enabled" {
  type = bool
}

resource "alicloud_cs_managed_kubernetes" "logged" {
  control_plane_log_components = ["apiserver", "kcm"]

  audit_log_config {
    enabled = true
  }
}

resource "alicloud_cs_managed_kubernetes" "without_api_server" {
  control_plane_log_components = ["kcm"] # want "control_plane_log_components lacks apiserver"

  audit_log_config {
    enabled = true
  }
}

resource "alicloud_cs_managed_kubernetes" "without_audit" { # want "audit_log_config.enabled is not set"
  control_plane_log_components = ["apiserver"]
}

resource "alicloud_cs_managed_kubernetes" "given" {
  control_plane_log_components = ["apiserver"]

  audit_log_config {
    enabled = var.enabled # unsure "depends on var.enabled"
  }
}
