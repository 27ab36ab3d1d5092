variable "encryption" {
  type = number
}

resource "tencentcloud_cls_topic" "encrypted" {
  topic_name = "payments"
  encryption = 1
}

resource "tencentcloud_cls_topic" "plain" { # want "encryption is not set, want 1"
  topic_name = "payments"
}

resource "tencentcloud_cls_topic" "switched_off" {
  encryption = 0 # want "encryption is 0"
}

resource "tencentcloud_cls_topic" "given" {
  encryption = var.encryption # unsure "depends on var.encryption"
}
