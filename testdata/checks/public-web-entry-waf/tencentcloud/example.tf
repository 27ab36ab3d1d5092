variable "kind" {
  type = string
}

resource "tencentcloud_clb_instance" "guarded" {
  network_type = "OPEN"
}

resource "tencentcloud_clb_listener" "guarded" {
  clb_id        = tencentcloud_clb_instance.guarded.id
  listener_name = "guarded"
  protocol      = "HTTPS"
}

resource "tencentcloud_waf_clb_domain" "guarded" {
  domain      = "www.example.com"
  instance_id = "waf-1a2b"
  region      = "gz"
  load_balancer_set {
    load_balancer_id = tencentcloud_clb_instance.guarded.id
    protocol         = "https"
    vport            = 443
  }
}

resource "tencentcloud_clb_instance" "open" { # want "no tencentcloud_waf_clb_domain names it"
  network_type = "OPEN"
}

resource "tencentcloud_clb_listener" "open" {
  clb_id        = tencentcloud_clb_instance.open.id
  listener_name = "open"
  protocol      = "HTTPS"
}

resource "tencentcloud_clb_instance" "inside" { # skip: it is not on the internet
  network_type = "INTERNAL"
}

resource "tencentcloud_clb_listener" "inside" {
  clb_id        = tencentcloud_clb_instance.inside.id
  listener_name = "inside"
  protocol      = "HTTPS"
}

resource "tencentcloud_clb_instance" "given" {
  network_type = var.kind # unsure "var.kind"
}

resource "tencentcloud_clb_listener" "given" {
  clb_id        = tencentcloud_clb_instance.given.id
  listener_name = "given"
  protocol      = "HTTPS"
}

resource "tencentcloud_clb_instance" "for_tcp" { # skip: it serves no web application
  network_type = "OPEN"
}

resource "tencentcloud_clb_listener" "for_tcp" {
  clb_id        = tencentcloud_clb_instance.for_tcp.id
  listener_name = "for_tcp"
  protocol      = "TCP"
}
