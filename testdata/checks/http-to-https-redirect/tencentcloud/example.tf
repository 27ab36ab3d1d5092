variable "protocol" {
  type = string
}

resource "tencentcloud_clb_instance" "https" {
  network_type = "OPEN"
}

resource "tencentcloud_clb_listener" "https" {
  clb_id        = tencentcloud_clb_instance.https.id
  protocol      = "HTTPS"
  listener_name = "web"
  port          = 80
}

resource "tencentcloud_clb_instance" "plain" { # want "plain takes plain HTTP, and does not redirect to HTTPS"
  network_type = "OPEN"
}

resource "tencentcloud_clb_listener" "plain" {
  clb_id        = tencentcloud_clb_instance.plain.id
  protocol      = "HTTP"
  listener_name = "web"
  port          = 80
}

resource "tencentcloud_clb_instance" "given" { # unsure "var.protocol"
  network_type = "OPEN"
}

resource "tencentcloud_clb_listener" "given" {
  clb_id        = tencentcloud_clb_instance.given.id
  protocol      = var.protocol
  listener_name = "web"
  port          = 80
}
