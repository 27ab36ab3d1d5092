variable "tde" {
  type = string
}

resource "alicloud_polardb_cluster" "encrypted" {
  db_type    = "MySQL"
  tde_status = "Enabled"
}

resource "alicloud_polardb_cluster" "plain" { # want "tde_status is not set, want Enabled"
  db_type = "MySQL"
}

resource "alicloud_polardb_cluster" "switched_off" {
  db_type    = "MySQL"
  tde_status = "Disabled" # want "tde_status is \"Disabled\", want Enabled"
}

resource "alicloud_polardb_cluster" "given" {
  db_type    = "MySQL"
  tde_status = var.tde # unsure "depends on var.tde"
}
