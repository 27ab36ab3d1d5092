variable "days" {
  type = number
}

resource "tencentcloud_cls_topic" "year" {
  topic_name = "app"
  logset_id  = "1a2b"
  period     = 365
}

resource "tencentcloud_cls_topic" "short" {
  topic_name = "app"
  logset_id  = "1a2b"
  period     = 90 # want "is 90, want at least 365"
}

resource "tencentcloud_cls_topic" "given" {
  topic_name = "app"
  logset_id  = "1a2b"
  period     = var.days # unsure "var.days"
}

resource "tencentcloud_cls_topic" "default" { # unsure "a default that is not documented"
  topic_name = "app"
  logset_id  = "1a2b"
}

resource "tencentcloud_cls_topic" "forever" {
  topic_name = "app"
  period     = 3640
}
