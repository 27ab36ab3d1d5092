variable "engine" {
  type = string
}

variable "public" {
  type = bool
}

resource "huaweicloud_dcs_instance" "memcached" { # skip: there is no SSL to switch on
  engine = "Memcached"
}

resource "huaweicloud_dcs_instance_public_access" "memcached" {
  instance_id = huaweicloud_dcs_instance.memcached.id
}

resource "huaweicloud_dcs_instance" "too_old" {
  engine         = "Redis"
  engine_version = "5.0" # want "engine_version is \"5.0\", for which there is no SSL, want at least 6.0"
  ssl_enable     = true
}

resource "huaweicloud_dcs_instance_public_access" "too_old" {
  instance_id = huaweicloud_dcs_instance.too_old.id
}

# Redis 3.0 has its SSL from the public access itself.
resource "huaweicloud_dcs_instance" "tunnel" {
  engine         = "Redis"
  engine_version = "3.0"
}

resource "huaweicloud_dcs_instance_public_access" "tunnel" {
  instance_id = huaweicloud_dcs_instance.tunnel.id
  publicip_id = "8c1f0c5e"
  enable_ssl  = true
}

resource "huaweicloud_dcs_instance" "no_tunnel" {
  engine         = "Redis"
  engine_version = "3.0"
}

resource "huaweicloud_dcs_instance_public_access" "no_tunnel" {
  instance_id = huaweicloud_dcs_instance.no_tunnel.id
  publicip_id = "8c1f0c5e"
  enable_ssl  = false # want "huaweicloud_dcs_instance.no_tunnel: enable_ssl is false, want true"
}

# A security group that is open is not public access.
resource "huaweicloud_dcs_instance" "open_group" {
  engine            = "Redis"
  engine_version    = "4.0"
  security_group_id = "8c1f0c5e"
}

resource "huaweicloud_dcs_instance" "never_public" {
  engine         = "Redis"
  engine_version = "6.0"
}

resource "huaweicloud_dcs_instance_public_access" "never_public" {
  count = 0

  instance_id = huaweicloud_dcs_instance.never_public.id
}

resource "huaweicloud_dcs_instance" "perhaps_public" { # unsure "in one case ssl_enable is not set.*var.public"
  engine         = "Redis"
  engine_version = "6.0"
}

resource "huaweicloud_dcs_instance_public_access" "perhaps_public" {
  count = var.public ? 1 : 0

  instance_id = huaweicloud_dcs_instance.perhaps_public.id
}

# With SSL it does not matter.
resource "huaweicloud_dcs_instance" "perhaps_public_with_ssl" {
  engine         = "Redis"
  engine_version = "6.0"
  ssl_enable     = true
}

resource "huaweicloud_dcs_instance_public_access" "perhaps_public_with_ssl" {
  count = var.public ? 1 : 0

  instance_id = huaweicloud_dcs_instance.perhaps_public_with_ssl.id
}

resource "huaweicloud_dcs_instance" "perhaps_memcached" {
  engine         = var.engine # unsure "var.engine"
  engine_version = "6.0"
}

resource "huaweicloud_dcs_instance_public_access" "perhaps_memcached" {
  instance_id = huaweicloud_dcs_instance.perhaps_memcached.id
}

# Joined across modules: one makes the instances, another the access to one of them.
module "cache" {
  source   = "./cache"
  for_each = toset(["cards", "loans"])
}

module "access" {
  source      = "./access"
  instance_id = module.cache["loans"].id
}

resource "huaweicloud_dcs_instance_v1" "public" { # want "ssl_enable is not set"
  engine         = "Redis"
  engine_version = "6.0"
}

resource "huaweicloud_dcs_instance_public_access" "old" {
  instance_id = huaweicloud_dcs_instance_v1.public.id
}

resource "huaweicloud_dcs_instance_v1" "private" {
  engine         = "Redis"
  engine_version = "6.0"
}

resource "huaweicloud_dcs_instance_v1" "given" {
  engine         = "Redis"
  engine_version = "6.0"
  ssl_enable     = var.public # unsure "var.public"
}

resource "huaweicloud_dcs_instance_public_access" "given" {
  instance_id = huaweicloud_dcs_instance_v1.given.id
}
