variable "scan" {
  type = bool
}

resource "tencentcloud_tcr_namespace" "scanned" {
  is_auto_scan = true
}

resource "tencentcloud_tcr_namespace" "plain" { # want "is_auto_scan is not set, want true"
  name = "payments"
}

resource "tencentcloud_tcr_namespace" "given" {
  is_auto_scan = var.scan # unsure "depends on var.scan"
}
