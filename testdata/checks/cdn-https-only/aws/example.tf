variable "policy" {
  type = string
}

resource "aws_cloudfront_distribution" "redirects" {
  default_cache_behavior {
    target_origin_id       = "web"
    viewer_protocol_policy = "redirect-to-https"
  }
}

resource "aws_cloudfront_distribution" "plain" {
  default_cache_behavior {
    target_origin_id       = "web"
    viewer_protocol_policy = "allow-all" # want "is \"allow-all\", want redirect-to-https or https-only"
  }
}

resource "aws_cloudfront_distribution" "given" {
  default_cache_behavior {
    target_origin_id       = "web"
    viewer_protocol_policy = var.policy # unsure "var.policy"
  }
}
