resource "alicloud_vpc" "core" { # want "the account's baseline declares no password policy"
  vpc_name = "core"
}
