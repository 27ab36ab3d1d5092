variable "https" {
  type = bool
}

resource "huaweicloud_css_cluster" "https" {
  name          = "https"
  security_mode = true
  https_enabled = true
}

resource "huaweicloud_css_cluster" "plain" {
  name          = "plain"
  security_mode = true
  https_enabled = false # want "https_enabled is false"
}

resource "huaweicloud_css_cluster" "given" {
  name          = "given"
  security_mode = true
  https_enabled = var.https # unsure "var.https"
}

resource "huaweicloud_css_cluster_v1" "https" {
  name          = "https"
  security_mode = true
  https_enabled = true
}

resource "huaweicloud_css_cluster_v1" "plain" {
  name          = "plain"
  security_mode = true
  https_enabled = false # want "https_enabled is false"
}

resource "huaweicloud_css_cluster_v1" "given" {
  name          = "given"
  security_mode = true
  https_enabled = var.https # unsure "var.https"
}

resource "huaweicloud_css_cluster" "default" { # want "https_enabled is not set"
  name = "default"
}
