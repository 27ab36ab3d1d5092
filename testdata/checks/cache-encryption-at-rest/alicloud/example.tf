variable "tde" {
  type = string
}

resource "alicloud_kvstore_instance" "encrypted" {
  instance_class = "redis.amber.master.small.multithread"
  tde_status     = "Enabled"
}

resource "alicloud_kvstore_instance" "plain" { # want "tde_status is not set, want Enabled"
  instance_class = "redis.amber.master.small.multithread"
}

resource "alicloud_kvstore_instance" "given" {
  instance_class = "redis.amber.master.small.multithread"
  tde_status     = var.tde # unsure "depends on var.tde"
}

resource "alicloud_kvstore_instance" "memcache" { # skip: it keeps nothing on disk
  instance_class = "memcache.master.small.default"
  instance_type  = "Memcache"
}

resource "alicloud_redis_tair_instance" "encrypted" {
  instance_class = "tair.rdb.2g"
  tde_status     = "enabled"
}

resource "alicloud_redis_tair_instance" "plain" { # want "tde_status is not set, want enabled or Enabled"
  instance_class = "tair.rdb.2g"
}

resource "alicloud_redis_tair_instance" "given" {
  instance_class = "tair.rdb.2g"
  tde_status     = var.tde # unsure "depends on var.tde"
}
