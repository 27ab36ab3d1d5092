resource "tencentcloud_as_scaling_group" "forward_balancer" {
  health_check_type = "CVM" # want "is \"CVM\", want CLB"

  forward_balancer_ids {
    load_balancer_id = "lb-a1b2c3d4"
    listener_id      = "lbl-a1b2c3d4"
  }
}

resource "tencentcloud_as_scaling_group" "attached" {
  health_check_type = "CVM" # want "is \"CVM\", want CLB"
}

resource "tencentcloud_as_load_balancer" "attached" {
  auto_scaling_group_id = tencentcloud_as_scaling_group.attached.id
}
