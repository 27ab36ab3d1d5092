variable "auditors" {
  type = set(string)
}

resource "alicloud_ram_user" "mei" {
  name = "mei"
}

resource "alicloud_ram_group" "operators" {
  group_name = "operators"
}

resource "alicloud_ram_user_group_attachment" "mei" {
  group_name = alicloud_ram_group.operators.group_name
  user_name  = alicloud_ram_user.mei.name
}

resource "alicloud_ram_group" "forgotten" { # want "no user is declared a member of it"
  group_name = "forgotten"
}

resource "alicloud_ram_group" "auditors" {
  group_name = "auditors"
}

resource "alicloud_ram_group_membership" "auditors" {
  group_name = alicloud_ram_group.auditors.id
  user_names = var.auditors # unsure "depends on var.auditors"
}
