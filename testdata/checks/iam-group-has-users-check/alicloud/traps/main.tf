resource "alicloud_ram_user" "staff" {
  count = 2

  name = "staff-${count.index}"
}

# The argument by its name until 1.120.0.
resource "alicloud_ram_group" "old_name" {
  name = "old"
}

resource "alicloud_ram_group_membership" "old_name" {
  group_name = alicloud_ram_group.old_name.name
  user_names = alicloud_ram_user.staff[*].name
}

resource "alicloud_ram_group" "by_literal" {
  group_name = "by-literal"
}

resource "alicloud_ram_user_group_attachment" "by_literal" {
  group_name = "by-literal"
  user_name  = "mei"
}

resource "alicloud_ram_group" "empty" {
  group_name = "empty"
}

resource "alicloud_ram_group_membership" "empty" {
  group_name = "empty"
  user_names = [] # want "alicloud_ram_group.empty: no user is declared a member of it: user_names of alicloud_ram_group_membership.empty is \\[\\]"
}
