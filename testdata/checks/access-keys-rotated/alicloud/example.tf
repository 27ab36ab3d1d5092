resource "alicloud_ram_user" "deployer" {
  name = "deployer"
}

resource "alicloud_ram_access_key" "deployer" { # unsure "the key is made here; the code does not say whether it is renewed every 90 days"
  user_name = alicloud_ram_user.deployer.name
}

resource "alicloud_ram_access_key" "inactive" {
  user_name = alicloud_ram_user.deployer.name
  status    = "Inactive"
}
