variable "instances" {
  type    = set(string)
  default = ["cards", "loans"]
}

resource "tencentcloud_redis_instance" "per_instance" {
  for_each = var.instances

  name = each.value
}

resource "tencentcloud_redis_ssl" "per_instance" {
  for_each = tencentcloud_redis_instance.per_instance

  instance_id = each.value.id
  ssl_config  = "enabled"
}

resource "tencentcloud_redis_instance" "only_one" { # want "only_one\\[1\\]: no tencentcloud_redis_ssl"
  count = 2
}

resource "tencentcloud_redis_ssl" "only_one" {
  instance_id = tencentcloud_redis_instance.only_one[0].id
  ssl_config  = "enabled"
}

resource "tencentcloud_redis_instance" "never" { # want "no tencentcloud_redis_ssl"
  name = "never"
}

resource "tencentcloud_redis_ssl" "never" {
  count = 0

  instance_id = tencentcloud_redis_instance.never.id
  ssl_config  = "enabled"
}
