resource "huaweicloud_dcs_instance" "this" { # want "module.cache\\[\"loans\"\\].*ssl_enable is not set"
  engine         = "Redis"
  engine_version = "6.0"
}

output "id" {
  value = huaweicloud_dcs_instance.this.id
}
