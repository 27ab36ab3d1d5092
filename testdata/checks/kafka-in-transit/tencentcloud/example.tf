variable "type" {
  type = number
}

resource "tencentcloud_ckafka_route" "tls" {
  instance_id = "ckafka-1a2b"
  vip_type    = 3
  access_type = 3
}

resource "tencentcloud_ckafka_route" "plain" {
  instance_id = "ckafka-1a2b"
  vip_type    = 3
  access_type = 1 # want "access_type is 1"
}

resource "tencentcloud_ckafka_route" "given" {
  instance_id = "ckafka-1a2b"
  vip_type    = 3
  access_type = var.type # unsure "var.type"
}

resource "tencentcloud_ckafka_route" "default" { # unsure "access_type is not set"
  instance_id = "ckafka-1a2b"
  vip_type    = 3
}
