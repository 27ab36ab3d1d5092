resource "aws_redshift_cluster" "default" {
  cluster_identifier = "reports"
}

resource "aws_redshift_cluster" "plain" {
  cluster_identifier = "reports-test"
  encrypted          = false # want "encrypted is false, want true"
}
