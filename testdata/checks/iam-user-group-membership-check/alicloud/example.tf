resource "alicloud_ram_group" "operators" {
  group_name = "operators"
}

resource "alicloud_ram_user" "mei" {
  name = "mei"
}

resource "alicloud_ram_user_group_attachment" "mei" {
  group_name = alicloud_ram_group.operators.group_name
  user_name  = alicloud_ram_user.mei.name
}

resource "alicloud_ram_user" "alone" { # want "it is declared a member of no group"
  name = "alone"
}
