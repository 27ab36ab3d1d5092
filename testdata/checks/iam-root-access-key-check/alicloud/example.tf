provider "alicloud" {
  region = "cn-hongkong"
}

resource "alicloud_ram_access_key" "of_who_applies" { # unsure "alicloud_ram_access_key.of_who_applies names no user in user_name, so it is a key of whoever applies it: of the root user, if that is who does; the AccessKey page"
  secret_file = "key.txt"
}
