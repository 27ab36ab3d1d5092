variable "members" {
  type = number
}

variable "zone" {
  type = string
}

data "aws_availability_zones" "all" {}

resource "aws_db_instance" "text" {
  multi_az = "true"
}

resource "aws_db_instance" "off_with_a_zone" {
  multi_az          = false # want "multi_az is false"
  availability_zone = "ap-east-1a"
}

# A Multi-AZ DB cluster brings its members along.
resource "aws_rds_cluster" "multi_az" {
  engine                    = "postgres"
  db_cluster_instance_class = "db.r6gd.large"
}

# Where the storage is says nothing about the members.
resource "aws_rds_cluster" "empty" { # want "it has 0 of at least 2 members"
  engine             = "aurora-mysql"
  availability_zones = ["ap-east-1a", "ap-east-1b", "ap-east-1c"]
}

resource "aws_rds_cluster" "serverless" { # skip
  engine_mode = "serverless"
}

resource "aws_rds_cluster" "some_members" { # unsure "the number of aws_rds_cluster_instance.some"
  cluster_identifier = "some"
}

resource "aws_rds_cluster_instance" "some" {
  count = var.members

  cluster_identifier = aws_rds_cluster.some_members.id
}

# Scaling adds a reader.
resource "aws_rds_cluster" "scaled" {
  cluster_identifier = "scaled"
}

resource "aws_rds_cluster_instance" "scaled" {
  cluster_identifier = aws_rds_cluster.scaled.id
}

resource "aws_appautoscaling_target" "scaled" {
  service_namespace  = "rds"
  scalable_dimension = "rds:cluster:ReadReplicaCount"
  resource_id        = "cluster:${aws_rds_cluster.scaled.cluster_identifier}"
  min_capacity       = 1
  max_capacity       = 3
}

resource "aws_rds_cluster" "scaled_from_zero" { # want "it has 1 of at least 2 members"
  cluster_identifier = "scaled-from-zero"
}

resource "aws_rds_cluster_instance" "scaled_from_zero" {
  cluster_identifier = aws_rds_cluster.scaled_from_zero.id
}

resource "aws_appautoscaling_target" "scaled_from_zero" {
  service_namespace  = "rds"
  scalable_dimension = "rds:cluster:ReadReplicaCount"
  resource_id        = "cluster:scaled-from-zero"
  min_capacity       = 0
  max_capacity       = 3
}

resource "aws_rds_cluster" "scaled_by_some" { # unsure "var.members"
  cluster_identifier = "scaled-by-some"
}

resource "aws_appautoscaling_target" "scaled_by_some" {
  service_namespace  = "rds"
  scalable_dimension = "rds:cluster:ReadReplicaCount"
  resource_id        = "cluster:${aws_rds_cluster.scaled_by_some.cluster_identifier}"
  min_capacity       = var.members
  max_capacity       = 3
}

resource "aws_rds_cluster" "limitless" { # skip: the service places its nodes
  cluster_scalability_type = "limitless"
}

resource "aws_rds_cluster" "one_zone" {
  cluster_identifier = "one-zone"
}

resource "aws_rds_cluster_instance" "one_zone" {
  for_each = toset(["writer", "reader"])

  identifier         = each.key
  cluster_identifier = "one-zone"
  availability_zone  = "ap-east-1a" # want "aws_rds_cluster.one_zone: all of its members are in zone \"ap-east-1a\""
}

resource "aws_rds_cluster" "two_zones" {
  cluster_identifier = "two-zones"
}

resource "aws_rds_cluster_instance" "two_zones" {
  count = 2

  cluster_identifier = aws_rds_cluster.two_zones.id
  availability_zone  = data.aws_availability_zones.all.names[count.index]
}

resource "aws_rds_cluster" "second_zone_given" {
  cluster_identifier = "second-zone-given"
}

resource "aws_rds_cluster_instance" "second_zone_given" {
  for_each = { writer = "ap-east-1a", reader = var.zone }

  cluster_identifier = aws_rds_cluster.second_zone_given.id
  availability_zone  = each.value # unsure "var.zone"
}
