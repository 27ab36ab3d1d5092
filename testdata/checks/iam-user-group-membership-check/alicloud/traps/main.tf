resource "alicloud_ram_user" "staff" { # want "staff\\[2\\]: it is declared a member of no group"
  count = 3

  name = "staff-${count.index}"
}

resource "alicloud_ram_group_membership" "staff" {
  group_name = "operators"
  user_names = slice(alicloud_ram_user.staff[*].name, 0, 2)
}

resource "alicloud_ram_user" "by_literal" {
  name = "by-literal"
}

resource "alicloud_ram_group_membership" "by_literal" {
  group_name = "operators"
  user_names = ["by-literal"]
}

# What allows the user something makes no member of a group.
resource "alicloud_ram_user_policy_attachment" "near_miss" {
  user_name   = alicloud_ram_user.near_miss.name
  policy_name = "ReadOnlyAccess"
  policy_type = "System"
}

resource "alicloud_ram_user" "near_miss" { # want "it is declared a member of no group"
  name = "near-miss"
}
