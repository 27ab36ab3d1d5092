variable "ssl" {
  type = string
}

resource "alicloud_kvstore_instance" "encrypted" {
  db_instance_name = "sessions"
  instance_class   = "redis.master.large.default"
  ssl_enable       = "Enable"
}

# The certificate is renewed, so SSL stays on.
resource "alicloud_kvstore_instance" "renewed" {
  db_instance_name = "sessions-2"
  instance_class   = "redis.master.large.default"
  ssl_enable       = "Update"
}

resource "alicloud_kvstore_instance" "plain" { # want "ssl_enable is not set, want Enable or Update"
  db_instance_name = "sessions-test"
  instance_class   = "redis.master.large.default"
}

resource "alicloud_kvstore_instance" "memcache" { # skip: it is not Redis
  db_instance_name = "pages"
  instance_class   = "memcache.master.small.default"
  instance_type    = "Memcache"
}

resource "alicloud_kvstore_instance" "given" {
  db_instance_name = "sessions-branch"
  instance_class   = "redis.master.large.default"
  ssl_enable       = var.ssl # unsure "depends on var.ssl"
}

resource "alicloud_redis_tair_instance" "encrypted" {
  instance_class = "tair.rdb.2g"
  instance_type  = "tair_rdb"
  ssl_enabled    = "Enable"
}

resource "alicloud_redis_tair_instance" "switched_off" {
  instance_class = "tair.rdb.2g"
  instance_type  = "tair_rdb"
  ssl_enabled    = "Disable" # want "ssl_enabled is \"Disable\", want Enable or Update"
}

resource "alicloud_redis_tair_instance" "given" {
  instance_class = "tair.rdb.2g"
  instance_type  = "tair_rdb"
  ssl_enabled    = var.ssl # unsure "depends on var.ssl"
}
