variable "public" {
  type = bool
}

resource "huaweicloud_swr_repository" "private" {
  name = "payments"
}

resource "huaweicloud_swr_repository" "public" {
  is_public = true # want "is_public is true, want false"
}

resource "huaweicloud_swr_repository" "given" {
  is_public = var.public # unsure "depends on var.public"
}

resource "huaweicloud_swr_enterprise_instance" "private" {
  name = "payments"
}

resource "huaweicloud_swr_enterprise_instance" "public" {
  anonymous_access = true # want "anonymous_access is true, want false"
}

resource "huaweicloud_swr_enterprise_instance" "given" {
  anonymous_access = var.public # unsure "depends on var.public"
}
