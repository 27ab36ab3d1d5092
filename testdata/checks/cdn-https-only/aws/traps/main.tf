variable "policy" {
  type = string
}

resource "aws_cloudfront_distribution" "both" {
  default_cache_behavior {
    target_origin_id       = "web"
    viewer_protocol_policy = "https-only"
  }
  ordered_cache_behavior {
    path_pattern           = "/images/*"
    target_origin_id       = "web"
    viewer_protocol_policy = "redirect-to-https"
  }
}

resource "aws_cloudfront_distribution" "second" {
  default_cache_behavior {
    target_origin_id       = "web"
    viewer_protocol_policy = "https-only"
  }
  ordered_cache_behavior {
    path_pattern           = "/images/*"
    target_origin_id       = "web"
    viewer_protocol_policy = "allow-all" # want "ordered_cache_behavior.viewer_protocol_policy is \"allow-all\""
  }
}

resource "aws_cloudfront_distribution" "second_given" {
  default_cache_behavior {
    target_origin_id       = "web"
    viewer_protocol_policy = "https-only"
  }
  ordered_cache_behavior {
    path_pattern           = "/images/*"
    target_origin_id       = "web"
    viewer_protocol_policy = var.policy # unsure "var.policy"
  }
}
