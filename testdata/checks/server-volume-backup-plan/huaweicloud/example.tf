resource "huaweicloud_compute_instance" "backed_up" {
  name = "core"
}

resource "huaweicloud_cbr_vault" "core_a" {
  type = "server"

  policy {
    id = huaweicloud_cbr_policy.daily.id
  }
  resources {
    server_id = huaweicloud_compute_instance.backed_up.id
  }
}

resource "huaweicloud_compute_instance" "without_policy" {
  name = "cards"
}

resource "huaweicloud_cbr_vault" "without_policy_a" { # want "without_policy: .*policy.id is not set"
  type = "server"

  resources {
    server_id = huaweicloud_compute_instance.without_policy.id
  }
}

resource "huaweicloud_compute_instance" "plain" { # want "no huaweicloud_cbr_vault names it in resources.server_id"
  name = "loans"
}

resource "huaweicloud_compute_instance_v2" "backed_up" {
  name = "core"
}

resource "huaweicloud_cbr_vault" "core_b" {
  type = "server"

  policy {
    id = huaweicloud_cbr_policy.daily.id
  }
  resources {
    server_id = huaweicloud_compute_instance_v2.backed_up.id
  }
}

resource "huaweicloud_compute_instance_v2" "without_policy" {
  name = "cards"
}

resource "huaweicloud_cbr_vault" "without_policy_b" { # want "without_policy: .*policy.id is not set"
  type = "server"

  resources {
    server_id = huaweicloud_compute_instance_v2.without_policy.id
  }
}

resource "huaweicloud_compute_instance_v2" "plain" { # want "no huaweicloud_cbr_vault names it in resources.server_id"
  name = "loans"
}

resource "huaweicloud_cbr_policy" "daily" {
  name = "daily"
}

resource "huaweicloud_evs_volume" "backed_up" {
  size = 100
}

resource "huaweicloud_cbr_vault" "disks" {
  type      = "disk"
  policy_id = huaweicloud_cbr_policy.daily.id

  resources {
    includes = [huaweicloud_evs_volume.backed_up.id]
  }
}

resource "huaweicloud_evs_volume" "plain" { # want "no huaweicloud_cbr_vault names it in resources.includes"
  size = 100
}

resource "huaweicloud_evs_volume" "attached" { # skip: the server is judged
  size = 100
}

resource "huaweicloud_compute_volume_attach" "attached" {
  volume_id   = huaweicloud_evs_volume.attached.id
  instance_id = huaweicloud_compute_instance.backed_up.id
}
