variable "type" {
  type = string
}

resource "alicloud_cr_repo" "private" {
  repo_type = "PRIVATE"
}

resource "alicloud_cr_repo" "public" {
  repo_type = "PUBLIC" # want "repo_type is \"PUBLIC\""
}

resource "alicloud_cr_repo" "given" {
  repo_type = var.type # unsure "depends on var.type"
}

resource "alicloud_cr_ee_repo" "private" {
  repo_type = "PRIVATE"
}

resource "alicloud_cr_ee_repo" "public" {
  repo_type = "PUBLIC" # want "repo_type is \"PUBLIC\""
}

resource "alicloud_cr_ee_repo" "given" {
  repo_type = var.type # unsure "depends on var.type"
}

resource "alicloud_cr_namespace" "private" {
  default_visibility = "PRIVATE"
}

resource "alicloud_cr_namespace" "public" {
  default_visibility = "PUBLIC" # want "default_visibility is \"PUBLIC\""
}

resource "alicloud_cr_namespace" "given" {
  default_visibility = var.type # unsure "depends on var.type"
}

resource "alicloud_cr_ee_namespace" "private" {
  default_visibility = "PRIVATE"
}

resource "alicloud_cr_ee_namespace" "public" {
  default_visibility = "PUBLIC" # want "default_visibility is \"PUBLIC\""
}

resource "alicloud_cr_ee_namespace" "given" {
  default_visibility = var.type # unsure "depends on var.type"
}
