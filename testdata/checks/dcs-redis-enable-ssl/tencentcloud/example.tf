variable "ssl" {
  type = string
}

resource "tencentcloud_redis_instance" "encrypted" {
  name              = "sessions"
  availability_zone = "ap-hongkong-2"
  type_id           = 15
  mem_size          = 8192
}

resource "tencentcloud_redis_ssl" "encrypted" {
  instance_id = tencentcloud_redis_instance.encrypted.id
  ssl_config  = "enabled"
}

resource "tencentcloud_redis_instance" "plain" { # want "no tencentcloud_redis_ssl names it in instance_id"
  name              = "sessions-test"
  availability_zone = "ap-hongkong-2"
  type_id           = 15
  mem_size          = 8192
}

resource "tencentcloud_redis_instance" "switched_off" {
  name              = "rates"
  availability_zone = "ap-hongkong-2"
  type_id           = 15
  mem_size          = 8192
}

resource "tencentcloud_redis_ssl" "switched_off" {
  instance_id = tencentcloud_redis_instance.switched_off.id
  ssl_config  = "disabled" # want "tencentcloud_redis_ssl.switched_off names it, but ssl_config is \"disabled\", want enabled"
}

resource "tencentcloud_redis_instance" "given" {
  name              = "sessions-branch"
  availability_zone = "ap-hongkong-2"
  type_id           = 15
  mem_size          = 8192
}

resource "tencentcloud_redis_ssl" "given" {
  instance_id = tencentcloud_redis_instance.given.id
  ssl_config  = var.ssl # unsure "tencentcloud_redis_instance.given.*depends on var.ssl"
}
