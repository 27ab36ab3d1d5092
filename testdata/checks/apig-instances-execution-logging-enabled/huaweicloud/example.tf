variable "log" {
  type = bool
}

resource "huaweicloud_apig_instance" "logged" {
  name    = "logged"
  edition = "BASIC"
}

resource "huaweicloud_apig_instance_feature" "logged" {
  instance_id = huaweicloud_apig_instance.logged.id
  name        = "lts"
  enabled     = true

  config = jsonencode({
    group_id = "5cd3a17e-fb0b-418c-afd7-77b365397426"
    topic_id = "db90b92c-91d2-46b0-94ac-debbbb21dc4e"
  })
}

resource "huaweicloud_apig_instance" "plain" { # want "no huaweicloud_apig_instance_feature with name = \"lts\" names it in instance_id"
  name    = "plain"
  edition = "BASIC"
}

resource "huaweicloud_apig_instance" "given" {
  name    = "given"
  edition = "BASIC"
}

resource "huaweicloud_apig_instance_feature" "given" {
  instance_id = huaweicloud_apig_instance.given.id
  name        = "lts"
  enabled     = var.log # unsure "huaweicloud_apig_instance.given: .*; depends on var.log"
}
