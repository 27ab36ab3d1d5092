variable "public" {
  type = bool
}

resource "tencentcloud_tcr_namespace" "private" {
  name = "payments"
}

resource "tencentcloud_tcr_namespace" "public" {
  is_public = true # want "is_public is true"
}

resource "tencentcloud_tcr_namespace" "given" {
  is_public = var.public # unsure "depends on var.public"
}
