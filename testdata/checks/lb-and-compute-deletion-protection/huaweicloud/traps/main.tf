variable "protected" {
  type = string
}

resource "huaweicloud_lb_loadbalancer" "protected" {
  vip_subnet_id     = "1a2b"
  protection_status = "consoleProtection"
}

resource "huaweicloud_lb_loadbalancer" "off" {
  vip_subnet_id     = "1a2b"
  protection_status = "nonProtection" # want "want consoleProtection"
}

resource "huaweicloud_lb_loadbalancer" "given" {
  vip_subnet_id     = "1a2b"
  protection_status = var.protected # unsure "var.protected"
}

resource "huaweicloud_lb_loadbalancer" "default" { # want "protection_status is not set"
  vip_subnet_id = "1a2b"
}

resource "huaweicloud_lb_loadbalancer_v2" "protected" {
  vip_subnet_id     = "1a2b"
  protection_status = "consoleProtection"
}

resource "huaweicloud_lb_loadbalancer_v2" "off" {
  vip_subnet_id     = "1a2b"
  protection_status = "nonProtection" # want "want consoleProtection"
}

resource "huaweicloud_lb_loadbalancer_v2" "given" {
  vip_subnet_id     = "1a2b"
  protection_status = var.protected # unsure "var.protected"
}

resource "huaweicloud_lb_loadbalancer_v2" "default" { # want "protection_status is not set"
  vip_subnet_id = "1a2b"
}
