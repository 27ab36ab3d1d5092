variable "target_groups" {
  type = list(string)
}

variable "none" {
  type    = list(string)
  default = []
}

resource "aws_autoscaling_group" "several_checks" {
  load_balancers    = ["web"]
  health_check_type = "EC2,ELB"
}

resource "aws_autoscaling_group" "lattice_check" {
  load_balancers    = ["web"]
  health_check_type = "VPC_LATTICE" # want "is \"VPC_LATTICE\", want ELB"
}

resource "aws_autoscaling_group" "lattice_only" { # skip: VPC Lattice is no load balancer
  traffic_source {
    identifier = "arn:aws:vpc-lattice:ap-east-1:111122223333:targetgroup/tg-0a1b2c3d"
    type       = "vpc-lattice"
  }
}

resource "aws_autoscaling_group" "traffic_source" { # want "not set"
  traffic_source {
    identifier = "arn:aws:elasticloadbalancing:ap-east-1:111122223333:targetgroup/web/0a1b2c3d"
    type       = "elbv2"
  }
}

resource "aws_autoscaling_group" "empty_list" { # skip: the list is empty
  target_group_arns = var.none
}

resource "aws_autoscaling_group" "perhaps_balanced" {
  target_group_arns = var.target_groups # unsure "depends on var.target_groups"
}

resource "aws_autoscaling_group" "either_way" {
  target_group_arns = var.target_groups
  health_check_type = "ELB"
}

resource "aws_autoscaling_group" "by_name" { # want "not set"
  name = "by-name"
}

resource "aws_autoscaling_attachment" "by_name" {
  autoscaling_group_name = "by-name"
  elb                    = "web"
}

resource "aws_autoscaling_group" "other_name" { # skip: the attachment names another group
  name = "other-name"
}

resource "aws_autoscaling_group" "by_traffic_source" { # want "not set"
  name = "by-traffic-source"
}

resource "aws_autoscaling_traffic_source_attachment" "by_traffic_source" {
  autoscaling_group_name = aws_autoscaling_group.by_traffic_source.name

  traffic_source {
    identifier = "arn:aws:elasticloadbalancing:ap-east-1:111122223333:targetgroup/web/0a1b2c3d"
    type       = "elbv2"
  }
}

resource "aws_autoscaling_group" "never_attached" { # skip: the attachment is never made
  name = "never-attached"
}

resource "aws_autoscaling_attachment" "never_attached" {
  count = 0

  autoscaling_group_name = aws_autoscaling_group.never_attached.name
  lb_target_group_arn    = "arn:aws:elasticloadbalancing:ap-east-1:111122223333:targetgroup/web/0a1b2c3d"
}

# Joined across modules.
module "group" {
  source = "./group"
}

module "attachment" {
  source = "./attachment"
  group  = module.group.name
}
