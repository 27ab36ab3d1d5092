variable "user" {
  type = string
}

resource "alicloud_ram_user_group_attachment" "some" {
  group_name = "operators"
  user_name  = var.user
}

resource "alicloud_ram_user" "perhaps_named" { # unsure "depends on var.user"
  name = "perhaps-named"
}
