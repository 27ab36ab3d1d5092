variable "type" {
  type = string
}

resource "tencentcloud_as_scaling_group" "of_the_balancer" {
  scaling_group_name = "web"
  vpc_id             = "vpc-a1b2c3d4"
  load_balancer_ids  = ["lb-a1b2c3d4"]
  health_check_type  = "CLB"
}

# The health check of the load balancer is the default.
resource "tencentcloud_as_scaling_group" "default" {
  scaling_group_name = "web-2"
  vpc_id             = "vpc-a1b2c3d4"
  load_balancer_ids  = ["lb-a1b2c3d4"]
}

resource "tencentcloud_as_scaling_group" "of_the_server" {
  scaling_group_name = "web-test"
  vpc_id             = "vpc-a1b2c3d4"
  load_balancer_ids  = ["lb-a1b2c3d4"]
  health_check_type  = "CVM" # want "health_check_type is \"CVM\", want CLB"
}

resource "tencentcloud_as_scaling_group" "no_balancer" { # skip: it has no load balancer whose health check it could use
  scaling_group_name = "batch"
  vpc_id             = "vpc-a1b2c3d4"
  health_check_type  = "CVM"
}

resource "tencentcloud_as_scaling_group" "given" {
  scaling_group_name = "web-branch"
  vpc_id             = "vpc-a1b2c3d4"
  load_balancer_ids  = ["lb-a1b2c3d4"]
  health_check_type  = var.type # unsure "depends on var.type"
}
