variable "https" {
  type = bool
}

resource "aws_opensearch_domain" "https" {
  domain_name = "https"
  domain_endpoint_options {
    enforce_https = true
  }
}

resource "aws_opensearch_domain" "plain" {
  domain_name = "plain"
  domain_endpoint_options {
    enforce_https = false # want "enforce_https is false"
  }
}

resource "aws_opensearch_domain" "given" {
  domain_name = "given"
  domain_endpoint_options {
    enforce_https = var.https # unsure "var.https"
  }
}
