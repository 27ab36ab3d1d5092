resource "alicloud_ram_security_preference" "this" {
  max_idle_days_for_access_keys = 90
}

# A key in daily use is never idle, and may be old.
resource "alicloud_ram_access_key" "deployer" { # unsure "the key is made here, and alicloud_ram_security_preference.this switches off keys that are idle for 90 days"
  user_name = "deployer"
}
