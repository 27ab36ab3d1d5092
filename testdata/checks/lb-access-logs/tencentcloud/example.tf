variable "topic" {
  type = string
}

resource "tencentcloud_clb_instance" "logged" {
  network_type = "OPEN"
  log_set_id   = "set-1a2b"
  log_topic_id = "topic-1a2b"
}

resource "tencentcloud_clb_instance" "attached" {
  network_type = "OPEN"
}

resource "tencentcloud_clb_cls_log_attachment" "attached" {
  load_balancer_id = tencentcloud_clb_instance.attached.id
  log_set_id       = "set-1a2b"
  log_topic_id     = "topic-1a2b"
}

resource "tencentcloud_clb_instance" "silent" { # want "log_set_id is not set"
  network_type = "OPEN"
}

resource "tencentcloud_clb_instance" "half" { # want "log_topic_id is not set"
  network_type = "OPEN"
  log_set_id   = "set-1a2b"
}

resource "tencentcloud_clb_instance" "given" {
  network_type = "OPEN"
  log_set_id   = "set-1a2b"
  log_topic_id = var.topic # unsure "var.topic"
}
